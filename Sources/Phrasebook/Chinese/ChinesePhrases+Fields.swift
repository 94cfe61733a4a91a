extension ChinesePhrases {
  var fieldWords: FieldWords { Self.labels }

  private static let labels = FieldWords(
    mainLanguage: "主要语言", currency: "币种", shownAsOf: "基准日",
    staleAfter: "久未更新时限", dueSoonWithin: "临近时限", amberOver: "黄灯偏差", redOver: "红灯逾期",
    shortName: "简称", country: "国家", subdivision: "ISO 3166-2代码", timeZone: "时区",
    role: "职责", body: "单位", email: "电子邮箱", phone: "电话",
    dayOff: "放假", travellers: "人员", direction: "方向",
    licence: "许可", participants: "参加人员", supersedes: "取代",
    tags: "标签", updated: "更新", externalIds: "外部编号", otherFields: "其他字段")
}
