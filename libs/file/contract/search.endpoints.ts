import { endpoint } from '@sanchika/platform/contract';
import { SearchPage, SearchQuery } from './search.schema';

export const FileSearch = {
  search: endpoint({
    operation: 'file.search',
    method: 'GET',
    path: '/api/files/search',
    summary:
      'Files that one may see by any part of their number, by words of the subject, of sealed notes and of papers, by sender, holder or day of opening; newest first.',
    audience: 'post',
    rule: 'file.list',
    query: SearchQuery,
    response: SearchPage,
    problems: [],
  }),
};
