export { CLOCK, type Clock, createClock } from './clock';
export { PlatformModule } from './platform.module';
export { projectRoot } from './project-root';
export { onParentGone, tellParentReady } from './supervised';
