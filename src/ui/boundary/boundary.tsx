import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Stands in the place of what threw; what it is given draws that once more. */
  readonly fallback: (again: () => void) => ReactNode;
  /** A change of this is another chance. */
  readonly resetKey?: string;
  readonly onError?: () => void;
  readonly children: ReactNode;
}

/** Whatever throws below takes nothing beside it along. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  // A field of the class would bring helpers along that cost more than this.
  constructor(props: BoundaryProps) {
    super(props);
    this.state = { failed: false };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onError?.();
  }

  override componentDidUpdate({ resetKey }: BoundaryProps) {
    if (this.state.failed && resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render() {
    const { fallback, children } = this.props;
    return this.state.failed ? fallback(() => this.setState({ failed: false })) : children;
  }
}
