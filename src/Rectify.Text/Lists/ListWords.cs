using System.Collections.Frozen;
using System.Text;
using Rectify.Text.Plans;

namespace Rectify.Text.Lists;

/// <summary>What the headings of lists mean: in English by this table, in Chinese by the vocabulary of fields that texts are read by.</summary>
internal static class ListWords
{
    private static readonly string[] Between = ["/", " or ", "\n"];

    private static readonly FrozenDictionary<string, ListField> English = Table(
        (ListField.RowNumber, "no|nr|number|item|item no|item number|row|s no|sr no|serial no"),
        (ListField.Id, "id|ref|ref no|reference|reference no|reference number|item id|item identifier|unique id|key|finding id|finding no|finding number|finding ref|weakness id|weakness identifier|poam id|poa m id|poam no|poam item id|poa m item id|action id|action no|action number|action ref|issue key|issue id|issue no|issue number|ticket|ticket id|ticket no|record id|audit ref|recommendation no|rec no|observation no|car no|car number|capa no|capa id|capa number|capa ref|nc no|nc ref|nc id|nc number|ncr no|ncr number|task id|tracking no|tracking number"),
        (ListField.Problem, "finding|findings|finding description|audit finding|description of finding|weakness|weaknesses|weakness name|weakness description|weakness or deficiency|description of weakness|issue|issues|issue description|observation|observations|deficiency|deficiencies|deficiency description|nonconformity|non conformity|nonconformance|non conformance|problem|problem statement|problem description|gap|vulnerability|vulnerability description|control vulnerability description|control deficiency|hazard|hazards|hazard description|defect|condition|violation"),
        (ListField.Description, "description|title|name|summary|details"),
        (ListField.Measure, "corrective action|corrective actions|corrective action plan|corrective action taken or planned|action|actions|action item|action items|action plan|action description|planned action|planned actions|action required|required action|required actions|action to be taken|remediation|remediation plan|remediation action|remediation actions|remediation steps|overall remediation plan|remediation strategy|mitigation|mitigation plan|mitigation action|mitigations|treatment|treatment plan|risk treatment|management action|management action plan|management actions|agreed action|agreed actions|agreed management action|task|tasks|task description|measure|measures|control measure|control measures|preventive action|preventive actions|preventative action|corrective and preventive action|corrective preventive action|plan of action|countermeasure|countermeasures|resolution plan|improvement action|improvement actions|next step|next steps"),
        (ListField.Recommendation, "recommendation|recommendations|recommended action|recommended actions"),
        (ListField.Response, "management response|management responses|response|auditee response|client response"),
        (ListField.Target, "objective|objectives|goal|goals|expected outcome|expected outcomes|expected result|success criteria|success criterion|acceptance criteria|desired outcome"),
        (ListField.Responsible, "owner|owners|action owner|risk owner|finding owner|issue owner|responsible|responsible party|responsible parties|responsible office|responsible organization|responsible organisation|responsible unit|responsible department|responsible entity|responsible office organization|responsibility|accountable|department|office|division|organization|organisation|business unit|unit|team|agency|assigned team|assigned department|process owner|system owner|owner department|office org|poc organization"),
        (ListField.Lead, "lead|lead agency|lead office|lead department|lead unit|lead owner|action lead|lead organization"),
        (ListField.Supporting, "support|supporting|supporting office|supporting department|supporting unit|supporting units|support team|contributors|consulted|co owner"),
        (ListField.Supervising, "supervisor|oversight|oversight body|supervising unit|monitored by"),
        (ListField.Accepting, "verifier|verified by|validated by|validator|approver|approved by|accepted by|reviewer|accepting unit"),
        (ListField.Person, "poc|point of contact|contact|responsible person|person responsible|assigned to|assignee|assignees|responsible individual|responsible official|responsible officer|responsible manager|officer responsible|manager responsible|action officer|owner name|assigned person"),
        (ListField.Leader, "executive sponsor|sponsor|accountable executive|responsible executive"),
        (ListField.Due, "due|due date|date due|due by|deadline|target date|target completion|target completion date|target date of completion|scheduled completion|scheduled completion date|sched completion date|planned completion|planned completion date|planned end|planned end date|planned finish|planned finish date|end date|finish date|expected completion|expected completion date|estimated completion|estimated completion date|est completion date|estimated date of completion|complete by|required by|remediation due date|remediation date|target remediation date|implementation date|target implementation date|agreed date|agreed completion date|action due date|target end date|due on"),
        (ListField.OriginalDue, "original due date|original target date|original target completion date|original completion date|original scheduled completion date|original deadline|original implementation date|initial due date|baseline due date"),
        (ListField.RevisedDue, "revised due date|revised date|revised target date|revised target completion date|revised completion date|revised scheduled completion date|revised deadline|revised implementation date|new due date|current due date|extended due date|extended to|extension date|extended deadline"),
        (ListField.Completion, "completion date|date of completion"),
        (ListField.CompletedOn, "actual completion|actual completion date|completed on|date completed|completed date|actual finish|actual finish date|actual end|actual end date|actual date|date closed|closed date|closed on|resolved|resolved on|closure date|close date|date of closure|resolved date|date resolved|date implemented|implemented on|verified date|date verified|resolution date|actual date of completion"),
        (ListField.Start, "start|start date|planned start|planned start date|scheduled start|scheduled start date|begin date|date started|date opened|opened|opened on|open date|date raised|raised on|date identified|identified on|date detected|detected on|detection date|original detection date|date of detection|date of finding|date found"),
        (ListField.Milestones, "milestone|milestones|milestones with completion dates|milestones with interim completion dates|milestones with due dates|key milestones|planned milestones|interim milestones|scheduled milestones|milestone dates|milestones and dates|milestones with dates|milestone with completion dates"),
        (ListField.Status, "status|state|current status|action status|progress status|remediation status|finding status|issue status|item status|overall status|completion status|implementation status|poam status|poa m status|done"),
        (ListField.Percent, "percent|percent complete|complete percent|percentage|percentage complete|percentage of completion|pct complete|percent done|percent completed|completion|completion percent|completion rate|complete|progress percent|percent progress"),
        (ListField.Progress, "progress|progress notes|progress update|update|updates|latest update|status update|status updates|status notes|status comments|latest status|progress to date|action taken|actions taken|corrective action taken"),
        (ListField.Label, "severity|raw severity|severity level|severity rating|finding severity|risk|risk level|risk rating|original risk rating|adjusted risk rating|rating|priority|priority level|criticality|impact|likelihood|category|type|finding type|classification|theme|grade|rag|rag status"));

    private static readonly FrozenDictionary<string, ListField> Chinese = Table(
        (ListField.RowNumber, "序号"),
        (ListField.Id, "编号|问题编号|任务编号|隐患编号|整改编号|问题序号"),
        (ListField.OriginalDue, "原整改时限|原时限|原定时限|原定整改时限|原完成时限|原定完成时限"),
        (ListField.RevisedDue, "延期后时限|延期时限|延期至|延期后整改时限|延期后完成时限|调整后时限|调整后整改时限|调整后完成时限|变更后时限"),
        (ListField.Completion, "完成时间|完成日期|整改完成时间|整改完成日期|办结时间|办结日期"),
        (ListField.CompletedOn, "实际完成时间|实际完成日期|实际整改时间|实际整改完成时间|实际销号时间|销号时间|销号日期|验收时间|验收日期|完成日期(实际)"),
        (ListField.Start, "开始时间|开始日期|起始时间|启动时间|计划开始时间|发现时间|发现日期"),
        (ListField.Status, "状态|整改状态|完成状态|当前状态|是否完成|是否整改|是否整改完成|是否销号|是否验收|是否办结|任务状态|办理状态|销号情况|验收情况"),
        (ListField.Percent, "完成率|完成比例|进度|整改进度|完成进度|完成百分比|进度百分比|工作进度|整改完成率"),
        (ListField.Label, "隐患等级|隐患级别|隐患类别|风险等级|风险级别|严重程度|优先级|问题类型|问题类别|整改类型|类别|类型|问题来源|重要程度|问题性质"));

    /// <summary>What a heading means.</summary>
    public static ListField Read(string heading)
    {
        var field = ReadWhole(heading);
        // "Action / Task" and "Ref or No." name one thing twice.
        string[] parts = field == ListField.None ? heading.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        return parts.Length > 1 && parts.Select(ReadWhole).Distinct().ToList() is [var same] ? same : field;
    }

    /// <summary>Determines whether a heading names what prevents a finding from coming again, and not what cures it.</summary>
    public static bool NamesPrevention(string heading)
    {
        bool prevents = heading.Contains("prevent", StringComparison.OrdinalIgnoreCase) || heading.Contains("预防", StringComparison.Ordinal) || heading.Contains("防范", StringComparison.Ordinal);
        return prevents && !heading.Contains("correct", StringComparison.OrdinalIgnoreCase) && !heading.Contains("纠正", StringComparison.Ordinal) && !heading.Contains("整改", StringComparison.Ordinal);
    }

    private static ListField ReadWhole(string heading)
    {
        if (heading.Trim() is "#" or "№")
            return ListField.RowNumber;
        string folded = string.Concat(TextFold.Fold(heading).Where(static c => !char.IsWhiteSpace(c)));
        if (English.TryGetValue(Normalize(heading), out var field) || Chinese.TryGetValue(folded, out field))
            return field;
        return Labels.ClassifyColumn(folded) switch
        {
            LabelKind.Problem => ListField.Problem,
            LabelKind.Goal => ListField.Target,
            LabelKind.Measures => ListField.Measure,
            LabelKind.Deadline => ListField.Due,
            LabelKind.Units => ListField.Units,
            LabelKind.Principals => ListField.Person,
            LabelKind.Leaders => ListField.Leader,
            LabelKind.Report => ListField.Progress,
            _ => ListField.None,
        };
    }

    // "Scheduled Completion Date*" and "Scheduled completion date (mm/dd/yyyy)" are scheduled completion date; % is percent.
    private static string Normalize(string heading)
    {
        int note = heading.AsSpan().IndexOfAny('(', '[');
        string head = note > 0 ? heading[..note] : heading;
        var words = new StringBuilder();
        foreach (char c in head.Replace("%", " percent ", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterOrDigit(c))
                words.Append(char.ToLowerInvariant(c));
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }

        return words.ToString().TrimEnd();
    }

    private static FrozenDictionary<string, ListField> Table(params ReadOnlySpan<(ListField Field, string Words)> rows)
    {
        var table = new Dictionary<string, ListField>(StringComparer.Ordinal);
        foreach (var (field, words) in rows)
        {
            foreach (string word in words.Split('|'))
                table.Add(word, field);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
