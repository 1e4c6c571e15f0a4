using Rectify.Cli.Hosting;
using Rectify.Serialization;

namespace Rectify.Cli.Input;

/// <summary>Takes the value of a JSON document, or says everything that is wrong with it.</summary>
internal static class JsonInput
{
    /// <exception cref="UnusableInputException">The document has problems: one line for each, with its place and path; or one that names what it is instead.</exception>
    public static T ValueOf<T>(ToolHost host, ReadResult<T> result, InputFile file)
        where T : class
    {
        if (result.TryGetValue(out var value))
            return value;
        if (DocumentKind.Of(file.Bytes) is { } other && !string.Equals(other.English, NameOf(typeof(T)), StringComparison.Ordinal) && result.Problems.Any(static p => p.Path.LastIndexOf('.') == 1))
            throw new UnusableInputException(Place.In(file.Name, host.Say($"this is {other.English}, not {NameOf(typeof(T))}", $"这是{other.Chinese}，不是所需的文件")));
        throw new UnusableInputException([.. result.Problems.Select(p => Place.At(file.Name, p.Line, p.Column, $"{p.Path}: {OneLine.Of(ReaderMessages.Say(host, p.Message))}"))]);
    }

    private static string NameOf(Type type) => type.Name switch
    {
        nameof(Plans.RectificationPlan) => "a plan",
        nameof(Progress.ProgressLog) => "a progress file",
        nameof(Responsibility.OrganizationDirectory) => "a directory",
        nameof(Rules.RuleSet) => "a rules file",
        nameof(Deadlines.WorkingDayTable) => "tables of working days",
        _ => "a result of rectify evaluate",
    };
}
