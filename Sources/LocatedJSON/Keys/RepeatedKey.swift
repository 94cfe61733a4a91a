/// Two nodes of one object whose keys are the same.
struct RepeatedKey: Sendable {
  let first: Int32
  let again: Int32
}
