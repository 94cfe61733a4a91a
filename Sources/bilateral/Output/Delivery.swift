import ArgumentParser

/// The end of a command that prints something.
enum Delivery {
  /// Writes a text to a file, or to standard output, or ends the command with one line on standard error and exit code 1.
  ///
  /// A reader that goes away is no fault.
  static func deliver(_ text: String, to file: String?) throws {
    do throws(OutputFault) {
      if let file {
        try OutputFile(path: file).replace(with: text)
      } else {
        try OpenOutput.standard.write(text)
      }
    } catch {
      if error.isClosedPipe { return }
      Complaint.write("\(error)")
      throw ExitCode.found
    }
  }
}
