/** Invented stories for the tests of the commands; names and places do not exist. */

const ferry = [
  'Deckhands on the Marrow Sound ferries voted late on Tuesday to carry on their walkout, leaving some nine thousand islanders to rely on fishing boats for a third week.',
  'The seamen want two paid rest days after each stretch of ten, a rule the line dropped when it bought three larger vessels from a yard in Ostrevik last autumn.',
  'Bernt Aldersund, who speaks for the crews, told a packed hall in Quillhaven that no man would board before the old rota was written back into the contract.',
  'The company puts the cost of that rota at four million crowns a year and says it would have to lay up one of the new ships until at least the midsummer timetable.',
  'Shopkeepers on the outer islands have begun to share out flour, lamp oil and fodder, and the district nurse now makes her rounds in a borrowed pilot cutter.',
  'Mediators from the harbour ministry will hear both sides again on Thursday, though neither camp would say on which of the open points it might be ready to give way.',
];

const orchard = [
  'A frost that nobody in the Tarn valley can remember so late in the year has taken two thirds of the apricot blossom, growers said after walking their rows at dawn.',
  'Candles burned between the trees through most of Sunday night, but a wind from the pass blew them out faster than the pickers could light them again.',
  'Ilse Corvane, whose family has kept the same slope for five generations, said her cellar would stay empty and that she had already let four seasonal workers go.',
  'The growers ask the canton for seed money to plant hardier cherries, a request the treasurer called understandable before he pointed at an equally frosty budget.',
];

/** A dump of the agency's own page. */
export const wire = dump(
  'Ferry crews extend walkout into third week',
  'QUILLHAVEN (Reuters) - ',
  ferry,
  '(Reporting by Tove Brandal; editing by Amos Rell)',
);

/** The same story in a paper that does not say where it has it from. */
export const reprint = dump('Islanders stranded as ferry row drags on', '', ferry.slice(0, 5), '');

/** Another story altogether. */
export const other = dump('Late frost takes the apricot blossom', '', orchard, '');

function dump(title: string, dateline: string, paragraphs: readonly string[], credit: string): string {
  const [lead, ...rest] = paragraphs;
  return `${[title, dateline + lead, ...rest, ...(credit === '' ? [] : [credit])].join('\n\n')}\n`;
}
