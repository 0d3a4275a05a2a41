import { builtinModules } from 'node:module';
import type { Rule } from 'eslint';
import { constantSql } from './constant-sql.ts';
import { fewParameters } from './few-parameters.ts';
import { forbid } from './forbid.ts';
import { insideTheWall } from './inside-the-wall.ts';

const bareBuiltin = `/^(?!node:)(?:${builtinModules.filter((name) => !name.includes('/')).join('|')})$/`;

/** Rules that only this house needs; each is switched on where its promise holds. */
export const houseRules: Readonly<Record<string, Rule.RuleModule>> = {
  'inside-the-wall': insideTheWall,
  'few-parameters': fewParameters,
  'constant-sql': constantSql,

  'plain-modules': forbid({
    ExportAllDeclaration: 'Name what a door lets through; no `export *`.',
    TSEnumDeclaration: 'A list of values is an `as const` array.',
    [`ImportDeclaration[source.value=${bareBuiltin}]`]: 'Node’s own modules are imported as `node:…`.',
  }),
  'no-default-export': forbid({ ExportDefaultDeclaration: 'Export by name.' }),

  'pure-domain': forbid({
    "MemberExpression[object.name='Math'][property.name='random']": 'Chance comes in as an argument.',
    'ImportDeclaration[source.value=/^node:/]': 'The domain knows no machine.',
  }),
  'no-node': forbid({ 'ImportDeclaration[source.value=/^node:/]': 'This wall also runs in a browser.' }),

  'own-clock': forbid({
    "CallExpression[callee.object.name='Date'][callee.property.name='now']":
      'Ask OfficeClock or MachineClock.',
    "NewExpression[callee.name='Date'][arguments.length=0]": 'Ask OfficeClock or MachineClock.',
  }),
  'no-relations': forbid({
    'Decorator > CallExpression[callee.name=/^(OneToOne|OneToMany|ManyToOne|ManyToMany)$/]':
      'An entity knows the ids of others, not the others.',
  }),
  'no-save': forbid({
    "CallExpression[callee.property.name='save']":
      'Write with insert, or with an update that names what it expects to find.',
  }),

  'trusted-markup': forbid({
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]':
      'Text is bound, never parsed as markup.',
    'MemberExpression[property.name=/^bypassSecurityTrust/]': 'Nothing passes by the sanitizer.',
  }),
  'trusted-template': forbid({
    "BoundAttribute[name='innerHTML']": 'Text is bound, never parsed as markup.',
    "BoundAttribute[name='outerHTML']": 'Text is bound, never parsed as markup.',
  }),

  'dumb-parts': forbid({
    'ImportDeclaration[source.value=/^@ngrx\\u002F/]':
      'A part has inputs and outputs; the page knows the store.',
    "CallExpression[callee.name='inject']:not([arguments.0.name=/^(ElementRef|DestroyRef)$/])":
      'A part asks no service; the page hands it what it shows.',
    "MethodDefinition[kind='constructor'][value.params.length>0]": 'A part asks no service.',
  }),
  'acts-through-the-outbox': forbid({
    'ImportSpecifier[imported.name=/^(ApiClient|HttpClient)$/]':
      'Acts go through the outbox; only senders, receivers and pages that work online alone call the API.',
    "CallExpression[callee.name='fetch']": 'Only the API client of the platform speaks to the server.',
  }),

  'whole-specs': forbid({
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|skipIf|runIf|fails)$/]':
      'Every test runs.',
    'CallExpression[callee.name=/^(xit|fit|xdescribe|fdescribe)$/]': 'Every test runs.',
  }),
};
