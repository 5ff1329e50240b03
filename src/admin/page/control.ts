import type { CustomFieldControlProps } from '@sveltia/cms';

/** What the CMS gives to a field of ours, and what the field may do. */
export interface FieldProps {
  readonly value: unknown;
  /** Id for the element that takes the focus; the field's label names it. */
  readonly id: string;
  /** The article's other values. */
  readonly read: (key: string) => unknown;
  readonly change: (value: unknown) => void;
  /** Keeps a file to be saved beside the article; gives the address that stands for it until then. */
  readonly addFile: (file: File, name: string) => Promise<string>;
}

/** A field of our own: an element, which is updated at every change. */
export interface Control {
  readonly element: HTMLElement;
  readonly update: (props: FieldProps) => void;
}

/** What React gives a component made by `createClass`. */
interface Component {
  readonly props: CustomFieldControlProps;
  host: HTMLElement | null;
  control: Control | undefined;
}

declare global {
  interface Window {
    /** The CMS brings React, and exports these two functions of it. */
    readonly createClass: (methods: object & ThisType<Component>) => unknown;
    readonly h: (element: string, props: object) => unknown;
  }
}

function propsOf({ value, forID, entry, onChange, addFile }: CustomFieldControlProps): FieldProps {
  return {
    value,
    id: forID,
    read: (key): unknown => entry?.getIn(['data', key]),
    change: onChange,
    addFile: (file, name) => addFile(file, { name }),
  };
}

/** A field made of plain elements as the component that the CMS wants. */
export function asComponent(make: (props: FieldProps) => Control): unknown {
  return window.createClass({
    componentDidMount() {
      this.control = make(propsOf(this.props));
      this.host?.append(this.control.element);
    },
    componentDidUpdate() {
      this.control?.update(propsOf(this.props));
    },
    render() {
      return window.h('div', {
        ref: (host: HTMLElement | null) => {
          this.host = host;
        },
      });
    },
  });
}
