using System.Reflection;
using System.Runtime.Loader;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace Rectify.Mutants;

/// <summary>The tests of an assembly, run one by one in this process, which stays warm.</summary>
internal sealed class TestBench
{
    private readonly Dictionary<string, ITestCase> _tests = new(StringComparer.Ordinal);
    private readonly ITestFrameworkExecutor _executor;
    private readonly ITestFrameworkExecutionOptions _options = TestFrameworkOptions.ForExecution(new TestAssemblyConfiguration
    {
        ParallelMode = ParallelMode.None,
        SynchronousMessageReporting = true,
    });

    public TestBench(string path)
    {
        TestContext.SetForInitialization(diagnosticMessageSink: null, diagnosticMessages: false, internalDiagnosticMessages: false);
        var assembly = Assembly.LoadFrom(path);
        var framework = new XunitTestFramework();
        _executor = framework.GetExecutor(assembly);
        var discovery = TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration { PreEnumerateTheories = true });
        framework.GetDiscoverer(assembly).Find(Add, discovery).AsTask().GetAwaiter().GetResult();
    }

    public IEnumerable<(string Id, string Name)> Tests => _tests.Select(static test => (test.Key, test.Value.TestCaseDisplayName));

    /// <summary>Lets this process be one of a test assembly's folder, with what it needs beside it.</summary>
    public static void LoadFrom(string folder)
    {
        AppDomain.CurrentDomain.SetData("APP_CONTEXT_BASE_DIRECTORY", folder + Path.DirectorySeparatorChar);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
        {
            string path = Path.Combine(folder, $"{name.Name}.dll");
            return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        };
    }

    /// <summary>Determines whether a test passes. One that there is not passes.</summary>
    public bool Passes(string id)
    {
        if (!_tests.TryGetValue(id, out var test))
            return true;
        var failures = new FailureSink();
        _executor.RunTestCases([test], failures, _options).AsTask().GetAwaiter().GetResult();
        return !failures.Any;
    }

    private ValueTask<bool> Add(ITestCase test)
    {
        _tests[test.UniqueID] = test;
        return new(true);
    }

    private sealed class FailureSink : IMessageSink
    {
        public bool Any { get; private set; }

        // False ends the run.
        public bool OnMessage(IMessageSinkMessage message) =>
            !(Any |= message is ITestFailed or IErrorMessage or ITestCleanupFailure or ITestClassCleanupFailure);
    }
}
