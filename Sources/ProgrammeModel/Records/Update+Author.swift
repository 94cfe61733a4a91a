extension Snapshot {
  /// Who wrote an update: a role in words, or the name of the contact whose id stands there.
  ///
  /// `nil` where nobody is named, or only a contact that this audience may not see.
  public func author(of update: Update) -> LocalizedText? {
    guard let author = update.author else { return nil }
    guard let id = author.variants.first(where: { $0.language == nil })?.text else { return author }
    if let contact = self.contacts[Identifier(id)] { return contact.title }
    return hidden.contains(RecordName(kind: Contact.kind, id: id)) ? nil : author
  }
}
