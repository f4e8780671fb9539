namespace CoordonneSante.Api.Settings;

/// <summary>Where the directory's files are when nothing else is said.</summary>
internal static class AnnuairePaths
{
    private const string ProjectFile = "CoordonneSante.Api.csproj";

    /// <summary>The data package that the program comes with.</summary>
    public static DirectoryInfo Package { get; } = new(Path.Combine(AppContext.BaseDirectory, "data"));

    /// <summary>The GraphiQL page; the folder is missing where Node was when the program was built.</summary>
    public static DirectoryInfo GraphiQL { get; } = new(Path.Combine(AppContext.BaseDirectory, "graphiql"));

    /// <summary>What makes parts of pages live; the folder is missing where Node was when the program was built.</summary>
    public static DirectoryInfo Ilots { get; } = new(Path.Combine(AppContext.BaseDirectory, "ilots"));

    /// <summary>The database: in the project's folder while developing, so that every build serves the same; else beside the
    /// program.</summary>
    public static FileInfo Database { get; } = new(Path.Combine(ProjectFolder() ?? AppContext.BaseDirectory, "annuaire.db"));

    /// <summary>Folder of what is taken from a shared store, beside the database.</summary>
    public static DirectoryInfo Shared { get; } = new(
        Environment.GetEnvironmentVariable("Annuaire__Cache") ?? Path.Combine(Database.DirectoryName ?? "", "annuaire.partage"));

    /// <summary>The copy of a shared store that commands work on: no server reads it.</summary>
    public static FileInfo Working { get; } = new(Path.Combine(Shared.FullName, "depot", Database.Name));

    private static string? ProjectFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, ProjectFile)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
