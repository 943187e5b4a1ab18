import { axisFloor } from './axis-floor';

it.each([
  { values: [13, 342], isFromZero: false, floor: { min: 0 }, why: 'the room below the line would go below 0' },
  { values: [0, 5], isFromZero: false, floor: { min: 0 }, why: 'the line touches 0' },
  { values: [52, 63], isFromZero: false, floor: {}, why: 'the line is far from 0' },
  { values: [52, 63], isFromZero: true, floor: { min: 0 }, why: 'it counts from nothing' },
  { values: [-1, 5], isFromZero: true, floor: {}, why: 'something lies below 0' },
  { values: [7], isFromZero: false, floor: {}, why: 'a single value has no span' },
  { values: [0], isFromZero: false, floor: {}, why: 'a single 0 stands in the middle' },
  { values: [], isFromZero: true, floor: {}, why: 'there is nothing to draw' },
])('$values from $floor: $why', ({ values, isFromZero, floor }) => {
  expect(axisFloor(values, isFromZero)).toEqual(floor);
});
