// A busy machine is slower, and not wrong: how long something takes is for `npm run bench` to say.
jest.setTimeout(30_000);
