using CoordonneSante.Api.Commands;

return await CommandLine.RunAsync(args, Console.Error);
