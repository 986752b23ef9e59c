using System.Net;

namespace Warehouse.Service
{
    public static class Startup
    {
        public static void Configure()
        {
            ServicePointManager.Expect100Continue = false;
            ServicePointManager.DefaultConnectionLimit = 50;
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls | SecurityProtocolType.Tls11 | SecurityProtocolType.Tls12; //~ SESA201
        }
    }
}
