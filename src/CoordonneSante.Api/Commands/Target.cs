using System.CommandLine;
using CoordonneSante.Api.Settings;
using CoordonneSante.Import.SharedStores;

namespace CoordonneSante.Api.Commands;

/// <summary>What a command reads and publishes to: a directory file, or a shared store through a copy on this machine.</summary>
internal static class Target
{
    /// <param name="description">What the command does with it.</param>
    /// <param name="name">As on the command line.</param>
    /// <param name="aliases">Its other names.</param>
    public static Option<string> Option(string description, string name, params string[] aliases) => new(name, aliases)
    {
        Description = $"{description} Un fichier, ou un magasin partagé PostgreSQL (« Host=…;Database=…;Username=… »).",
        HelpName = "FICHIER|ADRESSE",
        DefaultValueFactory = _ => AnnuairePaths.Database.FullName,
    };

    /// <summary>Runs what may publish; a shared store takes its result in one transaction.</summary>
    /// <param name="target">The option's value.</param>
    /// <param name="work">Given the directory file.</param>
    /// <exception cref="SharedStoreException">Another publication is under way, or the address is none.</exception>
    /// <exception cref="Npgsql.NpgsqlException">The store does not answer.</exception>
    public static int Publish(string target, Func<FileInfo, int> work)
    {
        if (!SharedStore.IsAddress(target))
        {
            return work(new FileInfo(target));
        }

        using var store = SharedStore.Open(target);
        using var publication = SharedPublication.Begin(store, AnnuairePaths.Working);
        var code = work(AnnuairePaths.Working);
        if (publication.Push())
        {
            Console.WriteLine($"Déposé dans le magasin partagé {store.Name} : les serveurs le prennent.");
        }

        return code;
    }

    /// <summary>Runs what only reads.</summary>
    /// <inheritdoc cref="Publish"/>
    public static int Read(string target, Func<FileInfo, int> work)
    {
        if (!SharedStore.IsAddress(target))
        {
            return work(new FileInfo(target));
        }

        using var store = SharedStore.Open(target);
        using var connection = store.Connect();
        if (new SharedCopy(AnnuairePaths.Working).Pull(connection).Published is null)
        {
            Console.WriteLine($"Aucune version dans {store.Name}.");
            return Terminal.ExitCodes.Done;
        }

        return work(AnnuairePaths.Working);
    }
}
