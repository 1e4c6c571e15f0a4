using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Rectify.Cli.Hosting;
using Rectify.Reporting;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Cli.Output;

/// <summary>Prints whether an old result came out the same, else which input and which verdicts differ.</summary>
internal sealed class VerificationReport(ToolHost host, string language)
{
    private const string WholePlan = "-";

    private static readonly LocalizedText Differs = new("Not the same: stated -> made again from these inputs", "不一致：原结果 -> 用所给输入重新得出的结果");

    public void Print(AssessmentDocument stated, AssessmentVerification verification)
    {
        if (verification.IsSame)
        {
            host.Output.WriteLine(Same(stated).In(language));
            return;
        }

        host.Output.WriteLine(Differs.In(language));
        List<(string Subject, string Line)> lines =
        [
            .. verification.Inputs.Select(input => (NameOf(input.Input).In(language), $"{input.Stated ?? "-"} -> {input.Found ?? "-"}")),
            .. verification.Verdicts.Select(verdict => (verdict.Measure is { } measure ? FixedWidthText.Of(measure) : WholePlan, Describe(verdict))),
        ];
        var table = new SubjectTable(host, lines.Max(static line => Columns.Width(line.Subject)));
        string? previous = null;
        foreach (var (subject, line) in lines)
        {
            table.Add(string.Equals(subject, previous, StringComparison.Ordinal) ? "" : subject, line);
            previous = subject;
        }

        table.Print();
    }

    public void PrintJson(AssessmentDocument stated, AssessmentVerification verification) => host.Output.WriteLine(JsonLine.Of(verification, (json, result) =>
    {
        json.WriteStartObject();
        json.WriteString("plan"u8, stated.Plan);
        json.WriteString("asOf"u8, Iso(stated.AsOf));
        json.WriteString("knownOn"u8, Iso(stated.KnownOn));
        json.WriteBoolean("same"u8, result.IsSame);
        json.WriteStartArray("inputs"u8);
        foreach (var input in result.Inputs)
            Write(json, static _ => { }, "input", input.Input, ("stated", input.Stated), ("found", input.Found));
        json.WriteEndArray();
        json.WriteStartArray("verdicts"u8);
        foreach (var verdict in result.Verdicts)
            Write(json, writer => writer.WriteString("measure"u8, verdict.Measure), "verdict", verdict.Verdict, ("stated", verdict.Stated), ("made", verdict.Made));
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void Write(Utf8JsonWriter json, Action<Utf8JsonWriter> begin, string name, string value, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        json.WriteStartObject();
        begin(json);
        json.WriteString(name, value);
        foreach (var (member, text) in values)
            json.WriteString(member, text);
        json.WriteEndObject();
    }

    private static LocalizedText Same(AssessmentDocument stated) => FilledText.Of(
        new("The same: {0:measure|measures} as of {1}, as known on {2}.", "一致：{0}条措施，截至{1}，按{2}已登记的事实。"),
        stated.Measures.Count,
        Iso(stated.AsOf),
        Iso(stated.KnownOn));

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static LocalizedText NameOf(string input) => input switch
    {
        "plan" => new("plan", "方案"),
        "progress" => new("progress", "进展"),
        "directory" => new("directory", "机构名录"),
        "workingDays" => new("working days", "工作日表"),
        _ => new("rules", "规则"),
    };

    private string Describe(VerdictDifference difference) =>
        $"{VerdictWords.NameOf(difference.Verdict).In(language)}: {Value(difference, difference.Stated)} -> {Value(difference, difference.Made)}";

    private string Value(VerdictDifference difference, string? value) => value is null ? "-" : VerdictWords.ValueOf(difference.Verdict, value, language);
}
