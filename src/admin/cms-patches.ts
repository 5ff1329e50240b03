interface Patch {
  readonly place: RegExp;
  /** What takes its place; `$<…>` stands for what was found. */
  readonly by: string;
  /** Whether there are several such places; exactly one otherwise. */
  readonly several?: true;
}

/** Code that gives a document or a shadow its styles once, without an element in the page. */
const ADOPT_STYLES = [
  '$<root>=$<root>.adoptedStyleSheets?$<root>:$<root>.ownerDocument;',
  'if(!($<root>.cmsStyles??=new Set).has($<css>.hash)){',
  '$<root>.cmsStyles.add($<css>.hash);',
  'let s=new CSSStyleSheet;s.replaceSync($<css>.code);$<root>.adoptedStyleSheets.push(s)}',
].join('');

function withEveryLanguage(kept: string, now: string): string {
  const empty = `Object.fromEntries(Object.keys($<draft>.${kept}).map(l=>[l,{}]))`;
  return `$<draft>.${kept}=Object.assign(${empty},$<${now}>),`;
}

const PATCHES: readonly Patch[] = [
  // A save that is refused forgets the language that isn't written yet; a translation begun after that shows nothing.
  {
    place: /(?<draft>\w+)\.validities=(?<wrong>\w+),\k<draft>\.validationMessages=(?<messages>\w+),/g,
    by: withEveryLanguage('validities', 'wrong') + withEveryLanguage('validationMessages', 'messages'),
  },
  // Each field of each story is tried against each kind of field there is, which takes most of the time of opening where
  // there are a thousand stories. The configuration is made by a program, and its types are checked.
  { place: /(?<=[,;])\w+\(\{config:\w+,schemas:\w+\(\),collectors:\w+\}\),/g, by: '' },
  // The backup of a new article stays when it is saved, and is offered when the article is opened again.
  {
    place: /(?<=[,;])(?<forget>\w+)\((?<collection>\w+),\w+\?``:(?<id>\w+)\)/g,
    by: '$<forget>($<collection>,$<id>)',
  },
  // Each change of the open article is reported where a backup of it is made, which depends on all of it.
  {
    place: /(?<=\.pendingEntries\.length,\w+\.interacted\),\w+\(\(\)=>)(?<keep>\w+)\((?<draft>\w+)\)/g,
    by: '($<keep>($<draft>),articleHooks.changed($<draft>))',
  },
  // Before an article is saved, the page is asked whether it may be.
  {
    place: /throw \w+\(\{draft:(?<draft>\w+)\}\),Error\(`validation_failed`\);/g,
    by: '$&if(!await articleHooks.maySave($<draft>))throw Error(`save_refused`);',
  },
  // A save that the page refuses leaves the article open, without a message.
  {
    place: /(?<=catch\((?<error>\w+)\)\{)(?=\k<error>\.message===`validation_failed`\?)/g,
    by: 'if($<error>.message===`save_refused`)return;',
  },
  // Fonts from elsewhere, which the page may not load.
  { place: /(?:\/\* https:\/\/fontsource\.org\S* \*\/\s*@font-face \{[^}]*\}\s*)+/g, by: '' },
  // Whether the forge has an outage is asked of another host every five minutes, which the page may not speak to.
  {
    place:
      /(?<=\(\)=>\{)\w+\.current\?\.checkStatus&&!\w+\.current\.repository\?\.isSelfHosted\?\w+\(\):(?<stop>\w+\(\))(?=\})/g,
    by: '$<stop>',
  },
  // Styles that are written into the page, which its policy forbids.
  {
    place:
      /if\(!(?<root>\w+)\.querySelector\(`#`\+(?<css>\w+)\.hash\)\)\{let (?<style>\w+)=\w+\(`style`\);\k<style>\.id=\k<css>\.hash,[^}]*\}/g,
    by: ADOPT_STYLES,
  },
  // Our page.css says the same of these elements.
  { place: /(?<=<svelte-css-wrapper) style="display: contents"/g, by: '', several: true },
  // A translation begins with values of its own.
  {
    place: /(?<=,target:)(?<copied>\w+\(\{draft:\w+,content:\w+,targetLanguage:\w+\}\))/g,
    by: 'Object.assign($<copied>,articleHooks.begunTranslation())',
  },
];

/**
 * The code of `@sveltia/cms` 0.221.1 with three faults fixed, without what it asks of other hosts and
 * what a strict policy forbids, and with calls of the hooks of our page (`ArticleHooks`).
 * Throws an Error where a place isn't found, as in another version, which may need no patch.
 */
export function patchedCms(code: string): string {
  return PATCHES.reduce((patched, { place, by, several = false }) => {
    const found = [...patched.matchAll(place)].length;
    if (several ? found === 0 : found !== 1)
      throw new Error(
        'src/admin/cms-patches.ts is for another version of @sveltia/cms. See whether this one needs it, and where.',
      );
    return patched.replace(place, by);
  }, code);
}
