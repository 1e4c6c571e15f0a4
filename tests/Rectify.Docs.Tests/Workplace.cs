namespace Rectify.Docs.Tests;

/// <summary>
/// A folder for what a page writes, as a newcomer's would look: the repository's seeds under their paths, and the seed's
/// documents beside them under their plain names. It is the current folder while it lasts.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rectify-docs-");

    public Workplace()
    {
        Copy(Repository.PathOf("seeds"), Path.Combine(_folder.FullName, "seeds"));
        Copy(Repository.PathOf("seeds", "jinan-2018"), _folder.FullName);
        Directory.SetCurrentDirectory(_folder.FullName);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _folder.Delete(recursive: true);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
