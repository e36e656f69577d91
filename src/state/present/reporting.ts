/** Whether a learning platform is told of a visit's progress; the page then says so where it would say that nobody is. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

const reporting = createStore<{ readonly isReporting: boolean }>(() => ({ isReporting: false }));

export const useIsReporting = (): boolean => useStore(reporting, (state) => state.isReporting);

export const setReporting = (): void => reporting.setState({ isReporting: true });
