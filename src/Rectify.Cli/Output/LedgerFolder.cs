using Rectify.Cli.Hosting;

namespace Rectify.Cli.Output;

/// <summary>The files of several ledgers: in one folder, each named by the id of its plan.</summary>
internal static class LedgerFolder
{
    private const string Extension = ".xlsx";
    private const int LongestName = 100;

    // What no file may be named with on any of the systems that ledgers are carried to.
    private const string NeverInNames = "<>:\"/\\|?*";

    /// <summary>The paths, in the order of the ids.</summary>
    /// <exception cref="UnusableInputException">There is no such folder, or an id cannot name a file of its own.</exception>
    public static string[] FilesOf(ToolHost host, string folder, string[] ids)
    {
        if (!Directory.Exists(folder))
            throw new UnusableInputException(Place.In(folder, host.Say("the ledgers of several plans need a folder, and there is none of this name", "多个方案的台账须写入文件夹，而没有此文件夹")));
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        string[] refused =
        [
            .. ids.Where(static id => !IsName(id)).Select(id => Place.In(folder, host.Say($"the id '{OneLine.Of(id)}' cannot name a file", $"编号“{OneLine.Of(id)}”不能用作文件名"))),
            .. ids.Where(id => !taken.Add(id)).Select(id => Place.In(folder, host.Say($"the id '{OneLine.Of(id)}' differs from another in capital letters alone, and would name the same file", $"编号“{OneLine.Of(id)}”与另一编号仅大小写不同，文件名会相同"))),
        ];
        if (refused.Length > 0)
            throw new UnusableInputException(refused);
        return [.. ids.Select(id => Path.Combine(folder, id + Extension))];
    }

    private static bool IsName(string id) =>
        id.Length <= LongestName && id[0] != '.' && !char.IsWhiteSpace(id[^1]) && !id.Any(static c => char.IsControl(c) || NeverInNames.Contains(c, StringComparison.Ordinal));
}
