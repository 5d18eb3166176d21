import { createMemory } from '../../../rules/eligibility/memory';

describe('what the rules remember', () => {
  const known = (bound: number, cases: readonly string[]) => {
    const memory = createMemory<string>(bound);
    for (const each of cases) memory.set(each, each);
    return (key: string) => memory.get(key);
  };

  it('is given back', () => {
    expect(known(4, ['a'])('a')).toBe('a');
    expect(known(4, ['a'])('b')).toBeUndefined();
  });

  it('is never more than the bound: of six cases the oldest two are forgotten', () => {
    const get = known(4, ['a', 'b', 'c', 'd', 'e', 'f']);
    expect(['a', 'b'].map(get)).toEqual([undefined, undefined]);
    expect(['e', 'f'].map(get)).toEqual(['e', 'f']);
  });

  it('stays where it is asked for, while what nobody asks for goes', () => {
    const memory = createMemory<string>(4);
    for (const each of ['a', 'b', 'c']) memory.set(each, each);
    memory.get('a');
    for (const each of ['d']) memory.set(each, each);
    expect([memory.get('a'), memory.get('b')]).toEqual(['a', undefined]);
  });

  it('is nothing with a bound of 0', () => {
    expect(known(0, ['a'])('a')).toBeUndefined();
  });
});
