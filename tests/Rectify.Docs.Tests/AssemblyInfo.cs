using Xunit.Sdk;
using Xunit.v3;

// A page's code and commands run in the current folder and write to the console, of which a process has one each.
[assembly: Parallelization(Mode = ParallelMode.None)]
