/// One key of an object and its value.
package struct Member: Sendable {
  package let key: Key
  package let value: Value
}
