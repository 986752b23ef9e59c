using System.CommandLine;
using System.Linq;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Tool.Terminal;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary><c>ses-verify password</c>. The secret comes from the environment or standard input, never from an argument, which every user of the machine could read.</summary>
internal static class PasswordCommand
{
    public const string SecretVariable = "AWS_SECRET_ACCESS_KEY";

    public static Command Create(ToolConsole console)
    {
        var region = new Option<string>("--region", "-r") { Description = "The region that will be connected to: a password is good for one region", Required = true };
        var command = new Command("password", $"Derive the SMTP password from an IAM secret access key in {SecretVariable} or on standard input") { region };
        command.SetAction(result =>
        {
            string name = result.GetValue(region)!.Trim().ToLowerInvariant();
            if (!SesRegions.HasSmtp(name))
                throw new UsageException($"SES has no SMTP endpoint in '{name}' (list of {SesRegions.AsOf}): {string.Join(", ", SesRegions.WithSmtp.OrderBy(r => r, System.StringComparer.Ordinal))}.");

            string? secret = console.Environment(SecretVariable);
            if (string.IsNullOrEmpty(secret))
            {
                if (console.InIsTerminal)
                    console.Error.WriteLine("Paste the secret access key and press Enter (it is shown; better set " + SecretVariable + "):");
                secret = console.In.ReadLine()?.Trim();
            }

            if (string.IsNullOrEmpty(secret))
                throw new UsageException($"no secret access key: set {SecretVariable}, or write it to standard input.");
            if (!SesSmtpCredential.LooksLikeSecretAccessKey(secret))
                console.Error.WriteLine("Warning: this does not look like an IAM secret access key (40 characters of Base64).");
            console.Out.WriteLine(SesSmtpCredential.DerivePassword(secret, name));
            return ExitCode.Compliant;
        });
        return command;
    }
}
