/// What curses read: a character of text, or a key with a code of its own.
enum RawKey: Hashable {
  case scalar(Unicode.Scalar)
  case code(Int32)
}
