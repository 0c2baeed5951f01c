/** What the labels look for that no single block tells (`head.ts`, `structure.ts`, `other-stories.ts`, `hidden.ts`, `second-candidate.ts`), by their id. */
export const wholePageRules: Readonly<Record<string, string>> = {
  'headline-declared': 'The line above the story that says the declared title.',
  'headline-above':
    'A line above the story that is most likely its headline: its words, its tag, a part of the declared title, a byline below it.',
  'standfirst-declared':
    'Under the headline: what an element names a standfirst, or the page declares as its description.',
  'byline-declared': 'A line between headline and story that opens with the declared author and says little more.',
  'headline-line': "The line above a dump's story whose words the story's opening uses most.",
  'repeated-headline': 'The headline once more, alone or with the name of the site.',
  'repeated-paragraph': 'A long paragraph of the story once more, right after its first printing or in a run of such.',
  'standfirst-repeated': 'A line between headline and story that a later paragraph holds word for word.',
  'head-remnant': 'A short line in doubt between headline and story that is no sentence.',
  'before-credit': "Paragraphs right above an agency's closing credit, which ends the story.",
  'agency-dateline': "A dropped paragraph right above the story that opens with an agency's dateline: its lead.",
  'runs-on':
    "A dropped paragraph in doubt that goes on from the story, as far from the one above as the story's are from one another.",
  'last-remnant': 'A short line in doubt that closes the story with a colon: it heads what was dropped below it.',
  'related-link': 'A link in doubt under a heading for other stories.',
  'second-article': 'An <article> that begins under a heading for other stories.',
  'hidden-paragraph': 'A paragraph of the story that is hidden by itself, among shown ones.',
  'half-lost':
    'Prose that the score dropped, in one element with the kept half of the story, which is the smaller one.',
  'stated-body': 'Text that the page states as its story (JSON-LD articleBody), most of which was lost.',
  'stated-only': 'A paragraph that the page states as its story (JSON-LD articleBody) and shows nowhere.',
  'biography-name': 'A name in doubt right above a note about its owner.',
};
