extension Fixture {
  static let metro = """
    {"id": "metro", "order": 1, "source": "announcement",
     "leads": {"moscow": "desk-moscow", "beijing": "desk-beijing"},
     "title": {"en": "Metro", "ru": "Метрополитен", "zh": "地铁"},
     "description": {"en": "Specialists of the two metros share their expertise.",
                     "ru": "Специалисты двух метрополитенов делятся опытом.",
                     "zh": "两市地铁专家交流经验。"},
     "workstreams": [\(agreement), \(technology)]}
    """

  private static let agreement = """
    {"id": "metro-agreement",
     "title": {"en": "Five-year agreement", "ru": "Соглашение на пять лет", "zh": "五年期合作协议"},
     "milestones": [
       {"id": "renewal", "due": "2020-12", "date_met": "2020-12-08", "status": "met",
        "evidence": ["announcement"],
        "title": {"en": "Renewal signed", "ru": "Продление подписано", "zh": "完成续签"}}]}
    """

  private static let technology = """
    {"id": "metro-technology", "illustrative": true,
     "title": {"en": "Signalling and new technology", "ru": "Сигнализация и новые технологии",
               "zh": "信号与新技术"},
     "milestones": [\(milestones)], "deliverables": [\(deliverables)],
     "indicators": [\(indicators)]}
    """

  private static let milestones = """
    {"id": "experts", "due": "2021-05-31", "date_met": "2021-05-27", "status": "met", "weight": 2,
     "illustrative": true, "owner": "desk-beijing",
     "title": {"en": "Train control experts named",
               "ru": "Назначены эксперты по управлению движением", "zh": "确定列车控制专家"}},
    {"id": "exchange-plan", "due": "2021-10-05", "status": "in_progress", "critical": true,
     "weight": 3, "illustrative": true, "owner": "desk-moscow", "depends_on": ["experts"],
     "evidence": ["draft-plan", "minutes"],
     "title": {"en": "Signalling exchange plan", "ru": "План обмена по сигнализации",
               "zh": "信号交流计划"}},
    {"id": "visit", "due": "2022-Q1", "status": "scheduled", "illustrative": true,
     "title": {"en": "Driverless lines, study visit",
               "ru": "Линии без машиниста: ознакомительный визит", "zh": "全自动运行线路考察"}},
    {"id": "trial", "due": "2022-09-30", "forecast": "2022-10-30", "status": "scheduled",
     "weight": 3, "illustrative": true, "depends_on": ["exchange-plan"],
     "history": [{"date": "2021-11-11", "due": "2022-08-31"}],
     "title": {"en": "Signalling trial, shared results",
               "ru": "Опытная проверка сигнализации", "zh": "信号试验：共享结果"}},
    {"id": "ticketing", "due": "2023-05", "status": "scheduled", "weight": 2,
     "illustrative": true,
     "title": {"en": "Ticketing by face, lessons", "ru": "Оплата проезда по лицу: выводы"}}
    """

  private static let deliverables = """
    {"id": "plan-text", "type": "document", "due": "2021-10-05", "status": "draft",
     "illustrative": true,
     "title": {"en": "Exchange plan", "ru": "План обмена", "zh": "交流计划文本"}},
    {"id": "glossary", "type": "dataset", "due": "2021-07-30", "status": "accepted",
     "date_accepted": "2021-07-14", "illustrative": true,
     "title": {"en": "Glossary of 400 terms", "ru": "Словарь на 400 терминов",
               "zh": "四百条术语表"}}
    """

  private static let indicators = """
    {"id": "meetings", "unit": "count", "illustrative": true,
     "baseline": {"period": "2020", "value": 4},
     "periods": [{"period": "2021", "target": 12, "actual": 7}, {"period": "2022", "target": 12}],
     "title": {"en": "Specialist meetings a year", "ru": "Встречи специалистов за год",
               "zh": "专家年度会商次数"}},
    {"id": "terms", "unit": "count", "illustrative": true,
     "periods": [{"period": "2021-H1", "target": 400, "actual": 400}],
     "title": {"en": "Terms translated", "ru": "Переведено терминов", "zh": "已译术语"}}
    """
}
