import ProgrammeModel

extension AgreementStanding {
  /// `signed` and `in_force` are `null` until they are true; `expires` until its
  /// term is known, and derived where it is not stored.
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(agreement.title),
      "type": JSONValue(code: agreement.type),
      "parties": context.value(agreement.parties),
      "status": JSONValue(code: status),
      "signed": JSONValue(form: signed),
      "in_force": JSONValue(form: inForce),
      "expires": JSONValue(form: expiry),
      "auto_renews": JSONValue(renewsItself),
      "supersedes": context.value(agreement.supersedes),
      "areas": context.value(agreement.areas),
      "illustrative": JSONValue(agreement.isIllustrative),
    ]
  }
}
