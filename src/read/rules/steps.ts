import type { select } from 'cheerio-select';
import { DomUtils } from 'htmlparser2';

/** A selector took more work than its page may cost. */
export class TooManySteps extends Error {
  override readonly name = 'TooManySteps';
}

/** How the selector engine looks at a document. */
type Adapter = NonNullable<NonNullable<Parameters<typeof select>[2]>['adapter']>;

type Element = ReturnType<typeof select>[number];

/** Looks at nodes for each element of the page, and at least: ordinary selectors take some ten an element. */
const stepsPerElement = 100;
const leastSteps = 10_000_000;
const charactersPerStep = 32;
/** Positions (`:first`, `:gt(2)`) make the engine compare its finds with each other, sixteen in the time of a look. */
const positional = /:(?:first|last|eq|nth|gt|lt|even|odd)(?![\w-])/u;
const comparesPerStep = 16;

/**
 * A view of a document for one selector, which ends its work when it costs too much: siblings take the square of their
 * number (`:nth-child`, `a ~ b`), and `:has(~ a)` the third power. Counted, and not timed, it ends at the same place on
 * every machine.
 *
 * @param elements of the page.
 * @throws {TooManySteps} at once, or when it is used.
 */
export function stepwise(selector: string, elements: number): Adapter {
  let left = leastSteps + stepsPerElement * elements;
  const spend = (steps: number) => {
    left -= steps;
    if (left < 0) throw new TooManySteps();
  };
  const counted =
    <Given extends unknown[], Result>(look: (...given: Given) => Result) =>
    (...given: Given): Result => {
      spend(1);
      return look(...given);
    };
  if (positional.test(selector)) spend(elements ** 2 / comparesPerStep);
  return {
    existsOne: DomUtils.existsOne,
    findAll: DomUtils.findAll,
    findOne: DomUtils.findOne,
    removeSubsets: DomUtils.removeSubsets,
    isTag: (node): node is Element => {
      spend(1);
      return DomUtils.isTag(node);
    },
    equals: (a, b) => {
      spend(1);
      return a === b;
    },
    getName: counted(DomUtils.getName),
    hasAttrib: counted(DomUtils.hasAttrib),
    getParent: counted(DomUtils.getParent),
    getChildren: counted(DomUtils.getChildren),
    getSiblings: counted(DomUtils.getSiblings),
    prevElementSibling: counted(DomUtils.prevElementSibling),
    getAttributeValue: (element, name) => {
      const value = DomUtils.getAttributeValue(element, name);
      spend(1 + (value?.length ?? 0) / charactersPerStep);
      return value;
    },
    getText: (node) => {
      const text = DomUtils.getText(node);
      spend(1 + text.length / charactersPerStep);
      return text;
    },
  };
}
