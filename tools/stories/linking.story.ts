import assert from 'node:assert/strict';
import { FileActs } from '@sanchika/file/contract';
import { refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

export const linkLendsSight: Story = {
  name: 'FM-1',
  tells: 'a link shows another file to whoever holds this one, for as long as he holds it',
  run: async (district) => {
    const { clerk, superintendent } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const other = await superintendent.opensFile({ subject: 'पूर्व प्रकरण' });
    const main = await clerk.opensFile({ subject: 'वर्तमान प्रकरण' });
    await clerk.sends(main, { note: 'प्रस्तुत।' }).to(superintendent);
    await superintendent.acts(FileActs.link, main, { linkedFileId: other.fileId });
    const neighbour = await district.signIn('neighbour');
    assert.equal((await refusalOf(neighbour.sees(other))).status, 404);
    await superintendent.sends(main, { note: 'जुड़ी नस्ती देखें।' }).to(neighbour);
    const [row] = (await neighbour.sees(main)).links;
    assert.deepEqual(
      [row?.fileNumber, row?.subject, row?.holder?.postId],
      [other.fileNumber, 'पूर्व प्रकरण', superintendent.postId],
    );
    assert.equal((await neighbour.sees(other)).subject, 'पूर्व प्रकरण');
    assert.equal((await superintendent.sees(other)).holder?.postId, superintendent.postId);

    const own = await neighbour.opensFile({ subject: 'पड़ोसी की नस्ती' });
    const lentOn = neighbour.acts(FileActs.link, own, { linkedFileId: other.fileId });
    assert.equal((await refusalOf(lentOn)).status, 404);
    await neighbour.returns(main, { note: 'देख लिया।' });
    assert.equal((await refusalOf(neighbour.sees(other))).status, 404);
  },
};
