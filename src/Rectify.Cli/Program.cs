using Rectify.Cli;
using Rectify.Cli.Hosting;

using var host = ToolHost.OfProcess();
return RectifyTool.Run(args, host);
