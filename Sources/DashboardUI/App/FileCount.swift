/// How many files of how many are read.
package struct FileCount: Hashable, Sendable {
  package let read: Int
  package let total: Int

  package init(read: Int, of total: Int) {
    self.read = read
    self.total = total
  }
}
