using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rectify.Cli.Output;

/// <summary>The table of measures: a row for each, and under it what its rules found.</summary>
internal sealed class AssessmentTable
{
    private const int WordsColumn = 1;
    private const int SignalColumn = 5;
    private const int LeastWords = 12;
    private const string PolicyDay = "*";
    private const string ProvisionalDay = "~";

    private readonly string _language;
    private readonly string[] _headings;

    public AssessmentTable(string language)
    {
        _language = language;
        _headings =
        [
            AssessmentWords.Measure.In(language),
            AssessmentWords.Words.In(language),
            AssessmentWords.Due.In(language),
            AssessmentWords.Stage.In(language),
            AssessmentWords.Schedule.In(language),
            AssessmentWords.Signal.In(language),
            AssessmentWords.Findings.In(language),
        ];
    }

    /// <summary>Makes the table for a number of columns.</summary>
    public Table Create(IReadOnlyList<(Measure Measure, MeasureAssessment State)> measures, int width)
    {
        var rows = measures.Select(m => Row(m.Measure, m.State)).ToArray();
        int[] widths = PlainTable.Widths([_headings, .. rows], width, WordsColumn, LeastWords);
        var table = PlainTable.Create(_headings, widths);
        for (int i = 0; i < rows.Length; i++)
            Add(table, rows[i], measures[i].State, widths);
        return table;
    }

    private string[] Row(Measure measure, MeasureAssessment assessment) =>
    [
        FixedWidthText.Of(assessment.Id),
        FixedWidthText.Of(measure.Text),
        DueOf(assessment),
        StatusTerms.Of(assessment.Stage).In(_language),
        StatusTerms.Of(assessment.Schedule).In(_language),
        StatusTerms.Of(assessment.Signal).In(_language),
        FindingCounts.Of(assessment.Findings).ToString(),
    ];

    // A day that the text does not name is marked: the policy's allowance for "at once", or a count past the tables of working days.
    private static string DueOf(MeasureAssessment assessment) => assessment.Due is not { } due ? "-" : LocalDatePattern.Iso.Format(due) + assessment.DueBasis switch
    {
        DueDayBasis.Policy => PolicyDay,
        DueDayBasis.Provisional => ProvisionalDay,
        _ => "",
    };

    private void Add(Table table, string[] row, MeasureAssessment assessment, int[] widths)
    {
        row[WordsColumn] = Columns.Fit(row[WordsColumn], widths[WordsColumn]);
        table.AddRow(row.Select((cell, i) => (IRenderable)new Paragraph(cell, i == SignalColumn ? Palette.Of(assessment.Signal) : Style.Plain)));
        var lines = new FindingLines(_language, PlainTable.Span(widths.AsSpan(1)));
        foreach (var line in lines.Of(assessment.Findings.Where(static f => f.Severity > Severity.Info)))
            table.AddRow(new Paragraph(), new TableCell(line).Span(widths.Length - 1));
    }
}
