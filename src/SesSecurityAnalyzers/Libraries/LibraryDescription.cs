using System.Collections.Immutable;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>A library: the kinds of objects in it that have to do with a connection to SES.</summary>
/// <param name="Name">The name of the package or namespace.</param>
/// <param name="Assemblies">The assemblies that declare the types; an empty list is for what the framework itself brings.</param>
/// <param name="Clients">The kinds of objects.</param>
internal sealed record LibraryDescription(string Name, ImmutableArray<string> Assemblies, ImmutableArray<ClientDescription> Clients);
