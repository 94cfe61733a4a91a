/// What the stored fields of records are called where a record is told field by field, as its page calls them.
///
/// Source: the glossary, and the labels of the pages.
package enum FieldLabels {
  /// The label of a field as it opens its line; the stored name where it is a team's own field.
  package static func label(of field: String, of holder: Holder, in language: Language) -> String {
    guard let labels = own[holder]?[field] ?? table[field] else { return field }
    return switch language {
    case .english: labels.english
    case .russian: labels.russian
    case .chinese: labels.chinese
    }
  }

  /// The fields that have a label.
  package static var fields: Set<String> { Set(table.keys) }

  typealias Labels = (english: String, russian: String, chinese: String)

  private static let table: [String: Labels] =
    common.merging(plan) { first, _ in first }.merging(papers) { first, _ in first }
    .merging(figures) { first, _ in first }

  private static let common: [String: Labels] = [
    "$schema": ("Schema", "Схема", "模式"), "_comment": ("Comment", "Комментарий", "注释"),
    "id": ("ID", "Код", "编号"), "title": ("Name", "Название", "名称"),
    "name": ("Name", "Название", "名称"), "short": ("Short name", "Кратко", "简称"),
    "description": ("Description", "Описание", "说明"), "note": ("Note", "Примечание", "备注"),
    "source": ("Source", "Источник", "来源"), "certainty": ("Certainty", "Достоверность", "可信度"),
    "illustrative": ("Illustrative", "Условно", "示例"),
    "conflicts_with": ("Conflicts", "Расхождения", "不一致"), "tags": ("Tags", "Метки", "标签"),
    "updated": ("Updated", "Обновлено", "更新"), "updated_by": ("Updated by", "Кем обновлено", "更新人"),
    "external_ids": ("Other ids", "Внешние коды", "外部编号"),
    "visibility": ("Visibility", "Назначение", "可见范围"), "status": ("Status", "Статус", "状态"),
    "area": ("Area", "Направление", "领域"), "areas": ("Areas", "Направления", "领域"),
    "workstream": ("Workstream", "Блок работ", "工作板块"),
    "workstreams": ("Workstreams", "Блоки работ", "工作板块"), "party": ("City", "Город", "城市"),
    "parties": ("Cities", "Города", "城市"), "from": ("From", "От кого", "发出方"),
    "to": ("To", "Кому", "答复方"), "owner": ("Owner", "Ответственный", "责任人"),
    "date": ("Date", "Дата", "日期"), "text": ("Text", "Текст", "内容"),
    "period": ("Period", "Период", "期间"), "periods": ("Periods", "Периоды", "期间"),
    "type": ("Kind", "Вид", "类别"), "form": ("Form", "Форма", "形式"),
    "url": ("Address", "Адрес", "网址"), "language": ("Language", "Язык", "语种"),
    "languages": ("Languages", "Языки", "语种"), "tz": ("Time zone", "Часовой пояс", "时区"),
  ]

  private static let plan: [String: Labels] = [
    "order": ("Order", "Порядок", "次序"), "weight": ("Weight", "Вес", "权重"),
    "critical": ("Critical", "Критично", "重点"), "leads": ("Leads", "Ведут", "牵头"),
    "milestones": ("Milestones", "Контрольные точки", "关键节点"),
    "deliverables": ("Deliverables", "Результаты", "合作成果"),
    "indicators": ("Indicators", "Показатели", "指标"), "due": ("Due", "Срок", "截止日期"),
    "forecast": ("Expected", "Прогноз", "预计"), "date_met": ("Met", "Выполнено", "完成"),
    "depends_on": ("Needs", "Зависит от", "取决于"), "evidence": ("Evidence", "Подтверждение", "佐证"),
    "history": ("History of dates", "История сроков", "时限记录"),
    "reason": ("Reason", "Причина", "原因"), "date_accepted": ("Accepted", "Принят", "验收"),
    "measure": ("Measure", "Способ измерения", "计量方式"),
    "ascending": ("Ascending", "Чем больше, тем лучше", "越高越好"),
    "baseline": ("Baseline", "Исходное значение", "基期值"), "target": ("Target", "Цель", "目标"),
    "actual": ("Actual", "Факт", "实际"), "planned": ("Planned", "План", "计划"),
    "author": ("Author", "Автор", "作者"), "rag": ("Rating", "Оценка", "评级"),
    "progress_pct": ("Done, %", "Выполнено, %", "完成%"),
    "blockers": ("Blockers", "Затруднения", "存在问题"),
    "next_step": ("Next", "Далее", "下一步工作"), "opened": ("Opened", "Открыт", "提出日期"),
    "answered": ("Answered", "Дан ответ", "已复"), "answer": ("Answer", "Ответ", "答复"),
    "shared": ("Shared", "Передано", "已分享"), "stage": ("Stage", "Этап", "阶段"),
    "stage_date": ("Stage since", "Этап с", "阶段起始"), "outcome": ("Outcome", "Итог", "结果"),
    "documents": ("Documents", "Документы", "文件"),
    "probability": ("Probability", "Вероятность", "可能性"),
    "impact": ("Impact", "Последствия", "影响"), "level": ("Level", "Уровень", "等级"),
    "response": ("Response", "Реагирование", "应对"), "mitigation": ("Mitigation", "Меры", "应对措施"),
    "review_due": ("Review due", "Срок пересмотра", "复核时限"),
    "meeting": ("Event", "Мероприятие", "活动"), "decided_by": ("Decided by", "Кем принято", "议定方"),
    "actions": ("Actions", "Поручено", "落实事项"), "done": ("Done", "Исполнено", "已办结"),
    "decisions": ("Decisions", "Решения", "议定事项"),
  ]

  private static let papers: [String: Labels] = [
    "format": ("Format", "Формат", "格式"),
    "format_version": ("Version of the format", "Версия формата", "格式版本"),
    "signed": ("Signed", "Подписано", "签署"), "in_force": ("In force", "Действует", "生效"),
    "term": ("Term", "Срок действия", "有效期"), "expires": ("Expires", "Истекает", "到期"),
    "auto_renews": ("Renews automatically", "Продлевается автоматически", "自动续期"),
    "supersedes": ("Supersedes", "Взамен", "取代"),
    "signatories": ("Signatories", "Подписали", "签署人"),
    "role": ("Role", "Роль", "职责"), "agreement": ("Agreement", "Соглашение", "合作文件"),
    "default_language": ("Main language", "Основной язык", "主要语言"),
    "currency": ("Currency", "Валюта", "货币"), "as_of": ("Shown as of", "Показано на", "基准日"),
    "settings": ("Settings", "Настройки", "设置"),
    "stale_after_days": ("Stale after, days", "Устаревает через, дн.", "久未更新天数"),
    "due_soon_days": ("Due soon within, days", "Срок подходит за, дн.", "临近时限天数"),
    "slip_amber_days": ("Amber slip over, days", "Порог жёлтого, дн.", "黄灯偏差天数"),
    "slip_red_days": ("Red slip over, days", "Порог красного, дн.", "红灯偏差天数"),
    "country": ("Country", "Страна", "国家"),
    "subdivision": ("ISO 3166-2 code", "Код ISO 3166-2", "ISO 3166-2代码"),
    "lead_body": ("Lead body", "Головное ведомство", "牵头单位"), "start": ("Start", "Начало", "开始"),
    "end": ("End", "Окончание", "结束"), "duration": ("Duration", "Длительность", "时长"),
    "mode": ("Mode", "Формат", "形式"), "venue": ("Venue", "Место", "地点"),
    "city": ("City", "Город", "城市"), "address": ("Address", "Адрес", "地址"),
    "host": ("Host", "Принимает", "主办"),
    "previous_start": ("Start before", "Прежнее начало", "原定开始"),
    "participants": ("Participants", "Участники", "参加人员"),
    "uid": ("Id in calendars", "Код в календарях", "日历编号"),
    "institution": ("Works at", "Место работы", "单位"), "sectors": ("Sectors", "Отрасли", "行业"),
    "availability": ("Availability", "Когда доступен", "时间"),
    "consent": ("Consent", "Согласие", "本人同意"),
    "contact": ("Contact", "Контакт", "联系人"), "body": ("Body", "Ведомство", "单位"),
    "email": ("E-mail", "Эл. почта", "电子邮箱"), "phone": ("Phone", "Телефон", "电话"),
    "public": ("Public", "Общедоступно", "公开"), "publisher": ("Publisher", "Издатель", "发布方"),
    "file": ("File", "Файл", "文件"), "published": ("Published", "Опубликовано", "发布日期"),
    "accessed": ("Accessed", "Дата обращения", "查阅日期"), "licence": ("Licence", "Лицензия", "许可"),
    "excerpt": ("As worded", "Дословно", "原文"), "off": ("Day off", "Выходной день", "放假"),
  ]

  private static let figures: [String: Labels] = [
    "reporter": ("Reporter", "Кто сообщает", "报告方"), "partner": ("Partner", "Партнёр", "贸易伙伴"),
    "flow": ("Flow", "Поток", "流向"), "scope": ("Scope", "Охват", "统计口径"),
    "unit": ("Unit", "Единица измерения", "单位"),
    "unit_mult": ("Power of ten", "Степень десяти", "十的幂"),
    "compiler": ("Compiler", "Кто составил", "统计机构"), "freq": ("Frequency", "Периодичность", "频率"),
    "seasonal_reference": ("Seasons of", "Сезонность по ряду", "季节参照"),
    "components": ("Components", "Составляющие", "分项"),
    "observations": ("Figures", "Значения", "数据"),
    "targets": ("Targets", "Цели", "目标"), "value": ("Value", "Значение", "数值"),
    "growth_pct": ("Stated growth, %", "Прирост по источнику, %", "公布增速%"),
    "growth_basis": ("Growth on", "Прирост к", "增速基期"),
    "as_worded": ("As worded", "Дословно", "原文"),
    "factor": ("Factor", "Множитель", "倍数"), "base_period": ("Base", "База", "基期"),
    "base_value": ("Value of the base", "Значение базы", "基期数值"),
    "stated_by": ("Stated by", "Кто заявил", "提出方"),
    "audience": ("Travellers", "Кто едет", "人员"),
    "direction": ("Direction", "Откуда и куда", "方向"),
    "institutions": ("Institutions", "Учреждения", "参与单位"),
  ]
}
