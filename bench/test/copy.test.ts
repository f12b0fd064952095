import { expect, it } from 'vitest';
import { readSeed } from '../../src/seed/read-graph.js';
import { defaultSeed } from '../../src/seed/load/seed.js';
import { copyOf } from '../data/copy.js';
import { hubsOf } from '../data/hubs.js';
import { shapeOf } from '../data/shape.js';
import { copiesFor } from '../data/sizes.js';

const { graph } = readSeed(defaultSeed);
const hubs = hubsOf(graph);
const three = [graph, copyOf(graph, hubs, 1), copyOf(graph, hubs, 2)];
const real = shapeOf([graph], hubs);
const larger = shapeOf(three, hubs);

it('shares what the world has once, and repeats what texts are full of', () => {
  expect([...hubs]).toEqual(
    expect.arrayContaining(['unodc', 'member-states', 'LAO', 'convention-1988']),
  );
  expect(hubs.has('ungass-2016')).toBe(false);
  expect(hubs.has('A/RES/74/178')).toBe(false);
  expect(hubs.size).toBeLessThan(graph.nodes.size / 5);
});

it('keeps how many links of each sort a node has', () => {
  expect([...larger.fanOut.keys()].sort()).toEqual([...real.fanOut.keys()].sort());
  for (const [sort, average] of real.fanOut) {
    expect(larger.fanOut.get(sort), sort).toBeCloseTo(average, 10);
  }
});

it('keeps the share of links that hubs have', () => {
  for (const [id, share] of real.hubShare) {
    // Links between two hubs are not repeated, so that the whole grows a little less than threefold.
    if (share > 0.005) expect(larger.hubShare.get(id)! / share, id).toBeCloseTo(1, 1);
  }
});

it('keeps the share of what nothing serves', () => {
  expect(larger.unserved).toEqual(real.unserved);
});

it('leaves no link without its ends, and no name twice', () => {
  const ids = three.flatMap(({ nodes }) => [...nodes.keys()]);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(ids);
  const ends = three.flatMap(({ links }) =>
    [...links.values()].flatMap(({ from, to }) => [from, to]),
  );
  expect(ends.filter((id) => !known.has(id))).toEqual([]);
});

it('points evidence of a copy at paragraphs of the copy', () => {
  const [, copy] = three;
  const evidence = [...copy!.links.values()].flatMap((link) => [...link.evidence]);
  const strangers = evidence.filter((paragraph) => !copy!.nodes.has(paragraph.split('@')[0]!));
  expect(evidence.length).toBeGreaterThan(10_000);
  expect(strangers).toEqual([]);
});

it('comes as near to a size as whole copies can', () => {
  const one = graph.nodes.size - hubs.size;
  for (const [size, wanted] of [
    ['10k', 10_000],
    ['100k', 100_000],
  ] as const) {
    const nodes = graph.nodes.size + copiesFor(size, graph, hubs) * one;
    expect(Math.abs(nodes - wanted)).toBeLessThanOrEqual(one / 2);
  }
  expect(copiesFor('real', graph, hubs)).toBe(0);
});
