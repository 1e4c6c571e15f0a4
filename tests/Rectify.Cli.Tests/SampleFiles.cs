using System.Text;

namespace Rectify.Cli.Tests;

/// <summary>A small plan and its log in a folder of their own.</summary>
public sealed class SampleFiles : IDisposable
{
    public const string PlanJson = """
        {"schemaVersion":"1.0","id":"sample","title":"某市“散乱污”整改方案","issuedOn":"2018-07-01","measures":[
          {"id":"2.1.1.1","number":1,"text":"“散乱污”企业①类清零,Ⅲ类水体——达标。","deadline":{"kind":"fixed","due":"2018-12-31","precision":"year"},
           "responsibility":[{"role":"responsible","unit":"市生态环境局"}]},
          {"id":"2.1.1.2","number":2,"text":"Keep the register of sources up to date.","deadline":{"kind":"immediate","thenLongTerm":true},
           "responsibility":[{"role":"responsible","unit":"市水务局"}]},
          {"id":"2.1.1.10","number":3,"text":"建成污水处理厂。","deadline":{"kind":"fixed","due":"2019-12-31"},
           "responsibility":[{"role":"responsible","unit":"市水务局"}]}]}
        """;

    public const string ProgressJson = """
        {"schemaVersion":"1.0","plan":"sample","events":[
          {"measure":"2.1.1.2","on":"2018-07-05","type":"started"},
          {"measure":"2.1.1.10","on":"2018-08-01","type":"started"},
          {"measure":"2.1.1.10","on":"2019-06-30","type":"rectified"}],"observations":[]}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rectify-");

    public SampleFiles()
    {
        Plan = Write("plan.json", PlanJson);
        Progress = Write("progress.json", ProgressJson);
    }

    public string Plan { get; }

    public string Progress { get; }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(PathOf(name), content);
        return PathOf(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
