import Glibc
import LocatedJSON

/// Every file is in canonical form.
///
/// One in which a key stands twice can't be, and is an error already.
package struct FileIsCanonical: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    let languages = assessment.snapshot.programme.languages
    return assessment.snapshot.readFiles.compactMap { file, kind in
      let document = file.document
      let form = CanonicalForm(of: kind, languages: languages).bytes(of: document)
      let text = document.bytes(in: 0..<document.byteCount)
      guard !areSame(text, form), document.duplicateKeys.isEmpty else { return nil }
      let same = zip(text, form).prefix { $0 == $1 }.count
      return Finding(
        .i802, in: file, at: same, about: RecordName(kind: "", id: ""),
        "is not in canonical form from here on; run `bilateral fmt`")
    }
  }

  /// Compares as memory: most files are canonical, and all their bytes are looked at.
  private func areSame(_ text: ArraySlice<UInt8>, _ form: [UInt8]) -> Bool {
    text.count == form.count
      && text.withUnsafeBytes { text in
        form.withUnsafeBytes { form in
          guard let own = text.baseAddress, let other = form.baseAddress else { return true }
          return memcmp(own, other, text.count) == 0
        }
      }
  }
}
