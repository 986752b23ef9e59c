using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Booking.Site
{
    public class ConfirmationMailer
    {
        private readonly string _server;
        private readonly int _port;
        private readonly IConfiguration _vault;

        public ConfirmationMailer(IConfiguration configuration)
        {
            _vault = configuration;
            _server = configuration["EmailConfiguration:SmtpServer"] ?? throw new ArgumentException("no server", nameof(configuration));
            _port = int.Parse(configuration["EmailConfiguration:SmtpPort"]!);
        }

        public void Confirm(string to, string booking)
        {
            using (var client = new SmtpClient(_server, _port))
            {
                client.EnableSsl = true;
                client.Credentials = new NetworkCredential(_vault["Vault:SesUser"], _vault["Vault:SesPassword"]);
                client.Send("booking@example.com", to, "Booking " + booking, "See you soon.");
            }
        }
    }
}
