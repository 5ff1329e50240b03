interface Mend {
  readonly place: RegExp;
  /** What takes its place; `$<…>` stands for what was found. */
  readonly by: string;
}

function withEveryLanguage(kept: string, now: string): string {
  const empty = `Object.fromEntries(Object.keys($<draft>.${kept}).map(l=>[l,{}]))`;
  return `$<draft>.${kept}=Object.assign(${empty},$<${now}>),`;
}

/** A save that is refused forgets the language that isn't written yet; a translation begun after that shows nothing. */
const FORGOTTEN_LANGUAGE: Mend = {
  place: /(?<draft>\w+)\.validities=(?<wrong>\w+),\k<draft>\.validationMessages=(?<told>\w+),/g,
  by: withEveryLanguage('validities', 'wrong') + withEveryLanguage('validationMessages', 'told'),
};

/**
 * Each field of each story is tried against each kind of field there is, which takes most of the time of opening where
 * there are a thousand stories. The configuration is made by a program, and its types are checked.
 */
const TRIED_FIELDS: Mend = {
  place: /(?<=[,;])\w+\(\{config:\w+,schemas:\w+\(\),collectors:\w+\}\),/g,
  by: '',
};

/** The backup of a new article stays when it is saved, and is offered when the article is opened again. */
const STALE_BACKUP: Mend = {
  place: /(?<=[,;])(?<forget>\w+)\((?<collection>\w+),\w+\?``:(?<id>\w+)\)/g,
  by: '$<forget>($<collection>,$<id>)',
};

/** Each change of the open article is told: where a backup of it is made, which depends on all of it. */
const TOLD_CHANGES: Mend = {
  place: /(?<=\.pendingEntries\.length,\w+\.interacted\),\w+\(\(\)=>)(?<keep>\w+)\((?<draft>\w+)\)/g,
  by: '($<keep>($<draft>),articleEditor.changed($<draft>))',
};

/** Before it is saved, the page is asked whether it may be. */
const ASKED_TO_SAVE: Mend = {
  place: /throw \w+\(\{draft:(?<draft>\w+)\}\),Error\(`validation_failed`\);/g,
  by: '$&if(!await articleEditor.maySave($<draft>))throw Error(`save_refused`);',
};

/** A save that the page refuses leaves the article open, without a word. */
const REFUSED_QUIETLY: Mend = {
  place: /(?<=catch\((?<error>\w+)\)\{)(?=\k<error>\.message===`validation_failed`\?)/g,
  by: 'if($<error>.message===`save_refused`)return;',
};

/** A translation begins with values of its own. */
const BEGUN_TRANSLATION: Mend = {
  place: /(?<=,target:)(?<copied>\w+\(\{draft:\w+,content:\w+,targetLanguage:\w+\}\))/g,
  by: 'Object.assign($<copied>,articleEditor.begunTranslation())',
};

const MENDS = [
  FORGOTTEN_LANGUAGE,
  TRIED_FIELDS,
  STALE_BACKUP,
  TOLD_CHANGES,
  ASKED_TO_SAVE,
  REFUSED_QUIETLY,
  BEGUN_TRANSLATION,
];

/**
 * The code of `@sveltia/cms` 0.221.1 with three faults mended, and with calls of what our page is told of (`ArticleEditor`). Throws an Error where a place isn't found, as in another
 * version, which may need no mending.
 */
export function mendedEditor(code: string): string {
  return MENDS.reduce((mended, { place, by }) => {
    if ([...mended.matchAll(place)].length !== 1)
      throw new Error(
        'src/admin/mended-editor.ts mends another version of @sveltia/cms. See whether this one needs it, and where.',
      );
    return mended.replace(place, by);
  }, code);
}
