using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Chess.League;

public sealed class LeagueMailer
{
    private readonly string _host;
    private readonly int _port;
    private readonly ICredentialsByHost _login;

    public LeagueMailer(IConfiguration configuration, ICredentialsByHost login)
    {
        _host = configuration["League:SmtpHost"] ?? "email-smtp.us-east-2.amazonaws.com";
        _port = int.TryParse(configuration["League:SmtpPort"], out var port) ? port : 587;
        _login = login;
    }

    public async Task PairingsAsync(IEnumerable<string> players, string round)
    {
        foreach (var player in players)
        {
            using var client = new SmtpClient(_host, _port); //~ SESA101
            client.Credentials = _login;
            using var message = new MailMessage("league@example.com", player, $"Round {round}", "Your pairing is online.");
            await client.SendMailAsync(message);
        }
    }
}
