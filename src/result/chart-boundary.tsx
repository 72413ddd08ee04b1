import { Component, type ReactNode } from 'react';

interface ChartBoundaryProps {
  /** Stands in the place of a chart that could not be drawn. */
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A chart that throws takes nothing else with it: the table beside it says the same. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly failed: boolean }> {
  // Not as a field: that would bring a helper of the builder's for this class alone.
  constructor(props: ChartBoundaryProps) {
    super(props);
    this.state = { failed: false };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { fallback, children } = this.props;
    return this.state.failed ? fallback(() => this.setState({ failed: false })) : children;
  }
}
