extension RussianPhrases {
  var fieldWords: FieldWords { Self.labels }

  private static let labels = FieldWords(
    mainLanguage: "основной язык", currency: "валюта", shownAsOf: "показано на",
    staleAfter: "данные устаревают через", dueSoonWithin: "срок близок за",
    amberOver: "порог жёлтого",
    redOver: "порог красного",
    shortName: "кратко", country: "страна", subdivision: "код ISO 3166-2", timeZone: "часовой пояс",
    role: "роль", body: "ведомство", email: "эл. почта", phone: "телефон",
    dayOff: "выходной день", travellers: "кто едет", direction: "откуда и куда",
    licence: "лицензия", participants: "участники", supersedes: "взамен",
    tags: "метки", updated: "обновлено", externalIds: "внешние коды", otherFields: "прочие поля")
}
