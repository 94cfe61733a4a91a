/// A place in a file; line and column count from 1.
struct FilePlace {
  let path: String
  let line: Int
  let column: Int

  init(path: String, line: Int = 1, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }
}
