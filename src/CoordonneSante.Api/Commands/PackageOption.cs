using System.CommandLine;
using CoordonneSante.Import.Packages;

namespace CoordonneSante.Api.Commands;

/// <summary><c>--paquet</c>: the folder of a data package, or its descriptor.</summary>
internal static class PackageOption
{
    public static Option<DirectoryInfo> Create(string description) => new("--paquet")
    {
        Description = description,
        HelpName = "DOSSIER|datapackage.json",
        CustomParser = result =>
        {
            if (result.Tokens[0].Value is { Length: > 0 } path)
            {
                return PackageFolder.Of(path);
            }

            result.AddError("« --paquet » attend un dossier, ou son datapackage.json.");
            return null;
        },
    };
}
