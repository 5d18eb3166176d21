import { exactMoney, mixedNumber } from '../../texts/exact-number';

test.each([
  ['2546237', '25.462,37 €'],
  ['236800000/93', '25.462,3655… €'],
  ['15001/2', '75,005 €'],
  ['1/4', '0,0025 €'],
  ['1/20', '0,0005 €'],
  ['1/8', '0,0012… €'],
  ['1/1000', '0,0000… €'],
  ['0', '0,00 €'],
  ['100000000/3', '333.333,3333… €'],
])('%s cents are %s: digits are cut, and dots tell that more follow', (written, shown) => {
  expect(exactMoney(written)).toBe(shown);
});

test.each([
  ['296/31', '9 17/31'],
  ['17/31', '17/31'],
  ['9', '9'],
  ['0', '0'],
])('%s is shown as %s', (written, shown) => {
  expect(mixedNumber(written)).toBe(shown);
});
