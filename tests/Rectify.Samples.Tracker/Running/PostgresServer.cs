using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Rectify.Samples.Tracker.Running;

/// <summary>A PostgreSQL server of Debian's package in a temporary folder, reached by a socket there and by nothing else.</summary>
/// <remarks>The server refuses to run as root; then the user of the package, postgres, runs it.</remarks>
public class PostgresServer : IAsyncDisposable
{
    // The pool of each database keeps what it opened; all pools together stay below what the server takes.
    private const int MaxConnections = 400;
    private const int PoolSize = 8;
    private const int MaxDatabases = (MaxConnections / PoolSize) - 1;

    private readonly string _folder = Directory.CreateTempSubdirectory("rectify-").FullName;
    private int _databases;
    private Process? _server;

    /// <summary>Whether tests go without it: where it is missing and the variable does not ask for it (1), or where none is to be used (0).</summary>
    public static bool IsMissing => Environment.GetEnvironmentVariable("RECTIFY_REQUIRE_POSTGRES") switch { "0" => true, "1" => false, _ => Programs is null };

    private static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(static version => Path.Combine(version, "bin")).Where(static bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_folder, "data");

    public async ValueTask InitializeAsync()
    {
        if (IsMissing)
            return;
        if (IsRoot)
            await RunAsync("chown", "postgres", _folder);
        await RunAsync([.. AsUser, Program("initdb"), "-D", Data, "-U", "tracker", "--auth=trust", "--locale=C", "-E", "UTF8", "--no-sync"]);
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await KillAsync();
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The connection to a new, empty database; the tables are made by whoever opens it.</summary>
    /// <param name="pool">The most connections that a process opens to it.</param>
    public string NewDatabase(int pool = PoolSize)
    {
        int number = Interlocked.Increment(ref _databases);
        if (number > MaxDatabases)
            throw new InvalidOperationException($"The server has connections for {MaxDatabases} databases.");
        return string.Create(CultureInfo.InvariantCulture, $"Host={_folder};Username=tracker;Database=tracker{number};Maximum Pool Size={pool};Timeout=5");
    }

    /// <summary>Starts the server on its folder, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        string[] command = [.. AsUser, Program("postgres"), "-D", Data, "-k", _folder, "-c", "listen_addresses=", "-c", string.Create(CultureInfo.InvariantCulture, $"max_connections={MaxConnections}")];
        _server = Start(command);
        for (int attempt = 0; attempt < 200; attempt++)
        {
            try
            {
                await using var connection = new NpgsqlConnection($"Host={_folder};Username=tracker;Database=postgres;Pooling=False;Timeout=2");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(50);
            }

            // One of the killed processes may have held on to the memory for a moment longer.
            if (_server.HasExited)
                _server = Start(command);
        }

        throw new InvalidOperationException("The server does not answer.");
    }

    /// <summary>Kills the server and each of its processes as a failing machine would (SIGKILL), and waits until none is left.</summary>
    public async Task KillAsync()
    {
        int server = int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        int[] all = [server, .. ChildrenOf(server)];
        foreach (int id in all)
            Kill(id);
        await _server!.WaitForExitAsync();
        _server.Dispose();
        while (Array.Exists(all, static id => StatOf(id) is { State: not "Z" }))
            await Task.Delay(10);
    }

    private static string[] AsUser => IsRoot ? ["runuser", "-u", "postgres", "--"] : [];

    private static string Program(string name) => Path.Combine(Programs ?? throw new InvalidOperationException("PostgreSQL is not installed."), name);

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // It has ended by itself.
        }
    }

    private static int[] ChildrenOf(int parent) =>
    [
        .. Directory.GetDirectories("/proc")
            .Select(static folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0)
            .Where(id => id > 0 && StatOf(id)?.Parent == parent),
    ];

    // After the name in parentheses, which may hold blanks, stand the state and the parent.
    private static (string State, int Parent)? StatOf(int id)
    {
        try
        {
            string stat = File.ReadAllText($"/proc/{id}/stat");
            string[] words = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (words[0], int.Parse(words[1], CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static async Task RunAsync(params string[] command)
    {
        using var process = Start(command);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} failed.");
    }

    private static Process Start(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
