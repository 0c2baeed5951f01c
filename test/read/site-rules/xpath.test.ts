import { describe, expect, test } from 'vitest';
import { type FlatDocument, flatDocument } from '../../../src/read/site-rules/xpath/document.ts';
import { evaluate, TooMuchWork } from '../../../src/read/site-rules/xpath/evaluate.ts';
import { parseXPath } from '../../../src/read/site-rules/xpath/parse.ts';
import { isNodes, textOf } from '../../../src/read/site-rules/xpath/values.ts';

function documentOf(html: string): FlatDocument {
  const document = flatDocument(html, 512);
  if (document === null) throw new Error('too deep');
  return document;
}

const page = documentOf(`<html><head><title>Eels</title><meta property="og:title" content="Eels return"></head><body>
<div id="a" class="box  wide"><p>One</p><p class="k">Two <b>and</b> a half</p><ul><li>x<li>y</ul></div>
<div id="b" class="boxer"><p>Three</p><!-- note --><fb:like>Four</fb:like><p lang="fr">Five</p></div></body></html>`);

/** What an expression finds: the texts of nodes, or a value. */
function find(expression: string, document = page): unknown {
  const value = evaluate(parseXPath(expression), document);
  return isNodes(value) ? value.map((node) => textOf(document, node).trim()) : value;
}

describe('paths', () => {
  test.each([
    ['//p', ['One', 'Two and a half', 'Three', 'Five']],
    ['/html/body/div/p[1]', ['One', 'Three']],
    ['//p[1]', ['One', 'Three']],
    ['(//p)[1]', ['One']],
    ['//div//p[last()]', ['Two and a half', 'Five']],
    ['//P[@CLASS="k"]', ['Two and a half']],
    ['//div[@id="a"]/p/text()', ['One', 'Two', 'a half']],
    ['//meta[@property="og:title"]/@content', ['Eels return']],
    ['//b/..', ['Two and a half']],
    ['//b/ancestor::div[1]/@id', ['a']],
    ['//b/ancestor-or-self::*[2]', ['Two and a half']],
    ['//ul/preceding-sibling::p[1]', ['Two and a half']],
    ['//ul/preceding-sibling::*', ['One', 'Two and a half']],
    ['//ul/following::p', ['Three', 'Five']],
    ['//fb:like/following-sibling::*[1][self::p and @lang]', ['Five']],
    ['//li[2]/preceding::p[1]', ['Two and a half']],
    ['//div[@id="b"]/comment()', ['']],
    ['//title | //b | //title', ['Eels', 'and']],
    ['//*[@id="b"]//*', ['Three', 'Four', 'Five']],
    ['//div/descendant::b/self::node()', ['and']],
    ['//div[p="Three"]/@id', ['b']],
    ['//div[p=//p[@lang]]/@id', ['b']],
    ['id("b")/p[2]', ['Five']],
    ['//nothing', []],
    ['/nothing/@x/y', []],
  ])('%s', (expression, found) => {
    expect(find(expression)).toEqual(found);
  });
});

describe('predicates and functions', () => {
  test.each([
    ['//div[contains(@class, "box")]/@id', ['a', 'b']],
    ["//div[contains(concat(' ', normalize-space(@class), ' '), ' box ')]/@id", ['a']],
    ['//p[contains(text(), "Two")]', ['Two and a half']],
    ['//p[contains(text(), "half")]', []],
    ['//p[contains(., "half")]', ['Two and a half']],
    ['//p[starts-with(normalize-space(.), "T") and not(@class)]', ['Three']],
    ['//p[position() > 1 or @lang]', ['Two and a half', 'Five']],
    ['//p[position() mod 2 = 0]', ['Two and a half', 'Five']],
    ['//div[count(p) = 2][2]/@id', ['b']],
    ['//div[not(.//ul)]/@id', ['b']],
    ['//*[local-name() = "b" or name(.) = "title"]', ['Eels', 'and']],
    ['//li[string-length() = 1 and . != "x"]', ['y']],
    ['substring-after(//title, "Ee")', 'ls'],
    ['substring-before("a/b", "/")', 'a'],
    ['substring("12345", 2, 3)', '234'],
    ['substring("12345", 0, 3)', '12'],
    ['translate("bar", "abc", "AB")', 'BAr'],
    ['concat(//title, "-", 1 div 4)', 'Eels-0.25'],
    ['-(2 + 3) * 2 - 1', -11],
    ['sum(//li) > 0', false],
    ['number("x") = number("x")', false],
    ['boolean(//ul) and true() and not(false())', true],
    ['floor(1.5) + ceiling(1.5) + round(2.5)', 6],
    ['//li < 3', false],
    ['string(//ul) = "xy"', true],
  ])('%s', (expression, found) => {
    expect(find(expression)).toEqual(found);
  });
});

describe('what is none is told in words', () => {
  test.each([
    ['', 'unexpected the end'],
    ['//', 'unexpected the end'],
    ['//div[', 'unexpected the end'],
    ['//div[@id="a]', 'the text that starts at character 11 has no end'],
    ['//div]', "unexpected ']' at character 6"],
    ['//div[@id="a"', "']' expected, not the end"],
    ['//p[matches(., "x")]', "the function 'matches' is not supported"],
    ['contains("a")', "'contains' takes 2 arguments"],
    ['//p[$x]', 'variables, as at character 5, are not supported'],
    ['//namespace::x', "the axis 'namespace' is not supported"],
    ['//processing-instruction()', "'processing-instruction()' is not supported"],
    ['//p#x', "unexpected '#' at character 4"],
    ['p p', "unexpected 'p' at character 3"],
    ['('.repeat(500), 'it is nested more than 40 deep'],
    ['/p'.repeat(3000), 'it has more than 4000 characters'],
  ])('%s', (expression, says) => {
    expect(() => parseXPath(expression)).toThrow(says);
  });
});

describe('work is bounded by the size of the page', () => {
  const nested = documentOf(`${'<div><p>x</p>'.repeat(500)}${'</div>'.repeat(500)}`);
  const flat = documentOf(`${'<p class="a b c">x</p>'.repeat(50_000)}`);

  test('nested steps do not multiply', () => {
    expect(find('//div//div//div//div//div//p', nested)).toHaveLength(496);
    expect(find('//p[contains(concat(" ", normalize-space(@class), " "), " b ")]', flat)).toHaveLength(50_000);
  });

  test.each([
    ['//p[preceding::p[following::p[preceding::p]]]', flat],
    ['//p[count(following-sibling::p) > 3]', flat],
    ['//*[count(//p[. = //p]) > 3]', flat],
    [
      '//*[contains(., concat(//*, //*))][contains(//div, "y")]',
      documentOf(`<div>${'x'.repeat(1_000_000)}${'<p>'.repeat(9000)}`),
    ],
  ])('%s ends early', (expression, document) => {
    expect(() => find(expression, document)).toThrow(TooMuchWork);
  });
});

test('a page that is nested too deep is none', () => {
  expect(flatDocument('<div>'.repeat(100_000), 512)).toBeNull();
  expect(flatDocument('<svg>'.repeat(100_000), 512)).toBeNull();
});
