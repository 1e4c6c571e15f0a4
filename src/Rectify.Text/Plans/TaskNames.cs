using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>
/// Decides what a document or table calls its tasks (整改任务, 任务一, 整改事项, 项目名称): problems where measures of their own name stand beside
/// them, else what is to be done. The words alone leave it open.
/// </summary>
internal static class TaskNames
{
    /// <summary>Settles the labels of paragraphs.</summary>
    public static void Settle(SourceText source, List<Paragraph> paragraphs)
    {
        bool hasMeasures = paragraphs.Exists(p => p.Label == LabelKind.Measures && !p.IsCell && !IsTask(source, p));
        bool hasFields = hasMeasures || paragraphs.Exists(static p => p.Label is LabelKind.Measures or LabelKind.Goal or LabelKind.Report);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i] is not { IsCell: false, Label: LabelKind.Problem or LabelKind.Measures } task)
                continue;
            if (task.Label == LabelKind.Measures && hasMeasures && IsTask(source, task))
                paragraphs[i] = task.As(LabelKind.Problem);
            else if (task.Label == LabelKind.Problem && !hasFields && FieldLexicon.TasksOrProblems.Starts(source.Slice(task.Body, task.End)))
                paragraphs[i] = task.As(LabelKind.Measures);
        }

        SettleForms(paragraphs);
    }

    // A form of a problem with its units and time limit, and without measures: what is found is to be put right.
    private static void SettleForms(List<Paragraph> paragraphs)
    {
        if (paragraphs.Exists(static p => p.Label is LabelKind.Measures or LabelKind.Goal) || !HasCell(paragraphs, LabelKind.Units) || !HasCell(paragraphs, LabelKind.Deadline))
            return;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i] is { IsCell: true, Label: LabelKind.Problem } problem)
                paragraphs[i] = problem.As(LabelKind.Measures);
        }
    }

    private static bool HasCell(List<Paragraph> paragraphs, LabelKind kind) => paragraphs.Exists(p => p.IsCell && p.Label == kind);

    /// <summary>Settles the columns of a table: 任务名称 beside 任务内容, or 整改事项 beside 整改措施, names the problem.</summary>
    public static void Settle(List<TableColumn> columns)
    {
        var measures = columns.FindAll(static c => c.Kind == LabelKind.Measures);
        if (measures.Count == 0)
        {
            SettleProblems(columns);
            return;
        }

        bool hasMeasures = measures.Exists(static c => FieldLexicon.Measures.Contains(c.Label));
        bool hasContents = measures.Exists(static c => FieldLexicon.Contents.Contains(c.Label));
        for (int i = 0; i < columns.Count; i++)
        {
            bool isTask = columns[i].Kind == LabelKind.Measures && FieldLexicon.Tasks.Contains(columns[i].Label);
            if (isTask && (hasMeasures || (hasContents && FieldLexicon.Names.Contains(columns[i].Label))))
                columns[i] = columns[i] with { Kind = LabelKind.Problem };
        }
    }

    // 问题 | 责任单位 | 整改时限: what is found is what is to be rectified.
    private static void SettleProblems(List<TableColumn> columns)
    {
        int problem = columns.FindIndex(static c => c.Kind == LabelKind.Problem);
        bool isAlone = problem >= 0 && columns.FindLastIndex(static c => c.Kind == LabelKind.Problem) == problem && !columns.Exists(static c => c.Kind == LabelKind.Goal);
        if (isAlone && columns.Exists(static c => c.Kind == LabelKind.Units) && columns.Exists(static c => c.Kind == LabelKind.Deadline))
            columns[problem] = columns[problem] with { Kind = LabelKind.Measures };
    }

    private static bool IsTask(SourceText source, Paragraph paragraph) =>
        paragraph.Value > paragraph.Body && FieldLexicon.Tasks.Contains(source.Slice(paragraph.Body, paragraph.Value).TrimEnd(": "));
}
